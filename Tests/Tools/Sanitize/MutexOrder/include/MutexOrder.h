// What is linked with this target calls the functions that it replaces; nothing has to be called here.
