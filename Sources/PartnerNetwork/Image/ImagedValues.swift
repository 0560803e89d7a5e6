// How each value of the core stands in an image: what writes it and what reads it, side by side and in one order.

extension DatasetIdentity {
  init(_ reader: inout ImageReader) {
    title = reader.optionalText()
    territory = reader.optionalText()
    version = reader.optionalText()
    date = reader.optionalText()
    licence = reader.optionalText()
    credits = reader.list { $0.text() }
    standsAlone = reader.flag()
  }

  func write(to writer: inout ImageWriter) {
    writer.add(title)
    writer.add(territory)
    writer.add(version)
    writer.add(date)
    writer.add(licence)
    writer.add(credits) { $1.add($0) }
    writer.add(standsAlone)
  }
}

extension Role {
  init(_ reader: inout ImageReader) {
    self.init(
      id: reader.text(), label: reader.text(), inverse: reader.text(), short: reader.text(), definition: reader.text(),
      letter: reader.letter(), rank: reader.integer())
  }

  func write(to writer: inout ImageWriter) {
    for text in [id, label, inverse, short, definition, String(letter)] { writer.add(text) }
    writer.add(rank)
  }
}

extension Section {
  init(_ reader: inout ImageReader) { self.init(id: reader.text(), title: reader.text()) }

  func write(to writer: inout ImageWriter) {
    writer.add(id)
    writer.add(title)
  }
}

extension Entity {
  init(_ reader: inout ImageReader) {
    self.init(
      id: reader.text(), kind: reader.kind(), subkind: reader.optionalText(), number: reader.optionalInteger(),
      name: reader.text(), shortName: reader.text(), acronym: reader.optionalText(), summary: reader.optionalText(),
      rank: reader.integer(), sections: reader.list { $0.text() }, remark: reader.optionalText(),
      isComplement: reader.flag(), isHomogeneousGroup: reader.flag(), actsFor: reader.optionalText())
  }

  func write(to writer: inout ImageWriter) {
    writer.add(id)
    writer.add(Kind.allCases.firstIndex(of: kind))
    writer.add(subkind)
    writer.add(number)
    writer.add(name)
    writer.add(shortName)
    writer.add(acronym)
    writer.add(summary)
    writer.add(rank)
    writer.add(sections) { $1.add($0) }
    writer.add(remark)
    writer.add(isComplement)
    writer.add(isHomogeneousGroup)
    writer.add(actsFor)
  }
}

extension Link {
  /// - Parameters:
  ///   - entities: how many entities there are.
  ///   - roles: how many roles.
  init(_ reader: inout ImageReader, entities: Int, roles: Int) {
    self.init(
      subject: reader.index(below: entities), role: reader.index(below: roles), object: reader.index(below: entities),
      nature: reader.flag() ? .deduced : .explicit, reason: reader.optionalText(), nuance: reader.optionalText(),
      source: reader.optionalText(), section: reader.optionalText())
  }

  func write(to writer: inout ImageWriter) {
    writer.add(subject)
    writer.add(role)
    writer.add(object)
    writer.add(nature == .deduced)
    writer.add(reason)
    writer.add(nuance)
    writer.add(source)
    writer.add(section)
  }
}

extension ImageReader {
  fileprivate mutating func letter() -> Character {
    guard let letter = text().first else {
      fail()
      return "?"
    }
    return letter
  }

  fileprivate mutating func kind() -> Kind {
    Kind.allCases[index(below: Kind.allCases.count)]
  }
}
