// One source line and the line of marks below it, fitted to the width of a terminal.

struct Excerpt {
    static let tabWidth = 4

    private struct Cell {
        var text: String
        var width: Int
    }

    /// The line as shown.
    let source: String
    /// Blanks, `^`, and `~` up to the end of the span.
    let marks: String

    /// - Parameters:
    ///   - line: the number of the line, from 1.
    ///   - columns: the scalars to mark, counted from 0, the end excluded; the first may be the end of the line.
    ///   - width: how many terminal columns the excerpt may take.
    init?(line: Int, of table: LineTable, marking columns: Range<Int>, width: Int) {
        // More than this cannot be shown, however long the line is.
        let radius = 2 * max(width, 40)
        let skipped = max(0, columns.lowerBound - radius)
        guard let part = table.part(ofLine: line, skipping: skipped, count: 2 * radius) else { return nil }

        let cells = Self.cells(of: part.text)
        let first = min(columns.lowerBound - skipped, cells.count)
        let last = max(first, min(columns.upperBound - skipped, cells.count))
        let window = Self.window(in: cells, around: first..<last, width: width)

        let leading = skipped > 0 || window.lowerBound > 0 ? "…" : ""
        let trailing = part.isCutAfter || window.upperBound < cells.count ? "…" : ""
        source = leading + cells[window].map(\.text).joined() + trailing

        let markEnd = max(first, min(last, window.upperBound))
        let before = leading.count + cells[window.lowerBound..<first].reduce(0) { $0 + $1.width }
        let marked = cells[first..<markEnd].reduce(0) { $0 + $1.width }
        marks = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, marked - 1))
    }

    private static func cells(of line: String) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        for scalar in line.unicodeScalars {
            let cell: Cell
            if scalar == "\t" {
                let width = tabWidth - column % tabWidth
                cell = Cell(text: String(repeating: " ", count: width), width: width)
            } else {
                let text = VisibleText.escaped(scalar)
                let isEscaped = text.unicodeScalars.first != scalar || text.unicodeScalars.count > 1
                cell = Cell(text: text, width: isEscaped ? text.unicodeScalars.count : VisibleText.width(scalar))
            }
            cells.append(cell)
            column += cell.width
        }
        return cells
    }

    /// The part of a long line that is shown: the marked text if it fits, with equal parts of what stands around it.
    private static func window(in cells: [Cell], around marked: Range<Int>, width: Int) -> Range<Int> {
        var lower = marked.lowerBound
        var upper = marked.lowerBound
        // Two columns are kept free for the dots on both sides.
        var room = max(8, width - 2)
        while upper < marked.upperBound, cells[upper].width <= room {
            room -= cells[upper].width
            upper += 1
        }
        var grows = true
        while grows {
            grows = false
            if lower > 0, cells[lower - 1].width <= room {
                lower -= 1
                room -= cells[lower].width
                grows = true
            }
            if upper < cells.count, cells[upper].width <= room {
                room -= cells[upper].width
                upper += 1
                grows = true
            }
        }
        return lower..<upper
    }
}
