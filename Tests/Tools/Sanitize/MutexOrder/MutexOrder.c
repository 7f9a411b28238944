// Tells the thread sanitizer that a `Mutex` orders what its threads do.
//
// The quick way through a `Mutex` is compiled into the program that uses it, where the sanitizer sees its atomic operations. The
// slow way, when a thread has to wait, is in libswiftSynchronization, which was not built with the sanitizer: it takes two threads
// that took turns for two that did not. So the functions of the slow way are replaced by ones that call them and tell. No report
// is suppressed.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__linux__) && __has_feature(thread_sanitizer)

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *self

void __tsan_acquire(void *address);
void __tsan_release(void *address);

SWIFT void lockSlow(uint32_t thread, SELF) __asm__(LOCK);
SWIFT bool tryLockSlow(SELF) __asm__(TRY_LOCK);
SWIFT void unlockSlow(SELF) __asm__(UNLOCK);

// The function that this one stands before; another toolchain may have none.
static void *replaced(const char *name) {
    void *function = dlsym(RTLD_NEXT, name);
    if (function) return function;
    fprintf(stderr, "MutexOrder: there is no %s\n", name);
    abort();
}

SWIFT void lockSlow(uint32_t thread, SELF) {
    SWIFT void (*original)(uint32_t, SELF) = replaced(LOCK);
    original(thread, self);
    __tsan_acquire(self);
}

SWIFT bool tryLockSlow(SELF) {
    SWIFT bool (*original)(SELF) = replaced(TRY_LOCK);
    bool isLocked = original(self);
    if (isLocked) __tsan_acquire(self);
    return isLocked;
}

SWIFT void unlockSlow(SELF) {
    SWIFT void (*original)(SELF) = replaced(UNLOCK);
    __tsan_release(self);
    original(self);
}

#endif
