/// The core of a network as one text, read in a sixth of the instructions of the files that it was made from: no field has
/// a name, and what was checked once is not checked again. The files compiled into the program have one, made from them
/// whenever the program is built; the files that users edit have none.
public enum CoreImage {
  /// The image of a network; nil where something is wrong in its files, as an image cannot say what.
  public static func write(_ network: Network) -> String? {
    guard network.problems.isEmpty else { return nil }
    var writer = ImageWriter()
    network.identity.write(to: &writer)
    writer.add(network.roles) { $0.write(to: &$1) }
    writer.add(network.sections) { $0.write(to: &$1) }
    writer.add(network.entities) { $0.write(to: &$1) }
    writer.add(network.links) { $0.write(to: &$1) }
    return writer.text
  }

  /// The network of an image; nil where the image is not whole.
  /// - Parameters:
  ///   - image: what `write` gave.
  ///   - files: gives the files that it was made from. Called when something of them is needed that is not the core.
  public static func read(_ image: String, files: @escaping @Sendable () -> [DataFile]) -> Network? {
    var image = image
    image.makeContiguousUTF8()
    let text = image
    return image.withUTF8 { bytes in
      var reader = ImageReader(text, bytes)
      return read(&reader, files)
    }
  }

  private static func read(_ reader: inout ImageReader, _ files: @escaping @Sendable () -> [DataFile]) -> Network? {
    let identity = DatasetIdentity(&reader)
    let roles = reader.list { Role(&$0) }
    let sections = reader.list { Section(&$0) }
    let entities = reader.list { Entity(&$0) }
    let links = reader.list { Link(&$0, entities: entities.count, roles: roles.count) }
    guard reader.isWhole else { return nil }
    return NetworkReader.network(
      identity: identity, roles: roles, sections: sections, entities: entities, links: links, files: files)
  }
}
