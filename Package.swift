// swift-tools-version: 6.1
import PackageDescription

/// Settings shared by every Swift target: the strict language mode of the project.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  // A generic type of known parameters is made from what the compiler knows of them. By its name, at the first use of
  // each, the runtime would look through all conformances of the program: a quarter of the time to the first paint.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
  // Each function is a piece that the linker may place (see the settings of the program).
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

let package = Package(
  name: "reseau",
  products: [.executable(name: "reseau", targets: ["reseau"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // The pure core: nothing below imports more than the standard library.
    .target(name: "PartnerNetwork", swiftSettings: strict),
    .target(name: "OfficialDirectory", dependencies: ["PartnerNetwork"], swiftSettings: strict),
    .target(name: "Surface", swiftSettings: strict),
    .target(name: "Texts", dependencies: ["PartnerNetwork", "OfficialDirectory", "Notebook"], swiftSettings: strict),
    .target(name: "Diagrams", dependencies: ["PartnerNetwork", "Surface", "Texts"], swiftSettings: strict),
    .target(
      name: "Explorer", dependencies: ["PartnerNetwork", "Surface", "Texts", "Diagrams", "Notebook"],
      swiftSettings: strict),
    .target(
      name: "Export",
      dependencies: ["PartnerNetwork", "OfficialDirectory", "Texts", "Surface", "Diagrams", "Notebook"],
      swiftSettings: strict),
    .target(name: "Notebook", dependencies: ["PartnerNetwork"], swiftSettings: strict),
    // The leaves: files, the terminal, and the bundled files.
    .target(name: "Storage", swiftSettings: strict),
    .target(
      name: "CTerminal", exclude: ["builtin.ti"],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CTerminal", "Surface"], swiftSettings: strict),
    .target(name: "BundledData"),
    .target(name: "BundledFiles", dependencies: ["BundledData", "PartnerNetwork"], swiftSettings: strict),
    // The core of the bundled data is read when the program is built, and not each time that it starts.
    .executableTarget(name: "CompileCore", dependencies: ["BundledFiles", "PartnerNetwork"], swiftSettings: strict),
    .plugin(
      name: "CompileCorePlugin", capability: .buildTool(), dependencies: ["CompileCore"],
      path: "Sources/CompileCorePlugin"),
    .target(
      name: "BundledNetwork", dependencies: ["BundledFiles", "PartnerNetwork"], swiftSettings: strict,
      plugins: ["CompileCorePlugin"]),
    .executableTarget(
      name: "reseau",
      dependencies: [
        "Terminal", "Explorer", "Export", "Diagrams", "BundledData", "BundledFiles", "BundledNetwork", "PartnerNetwork",
        "OfficialDirectory", "Surface", "Texts", "Storage", "Notebook",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // Released, the program carries its own Swift runtime: it starts three times faster than by loading it. It is
      // stripped, so that it holds no path of the machine that built it, and exports no function, as nothing loads it.
      // What runs from the start to the first screens and for a key stands side by side: fewer pages are brought in for
      // it. Names that are no more are passed over.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-use-ld=lld", "-l_FoundationCollections", "-l_FoundationCShims", "-Xlinker", "-s",
            "-Xlinker", "--no-export-dynamic", "-Xlinker", "--no-warn-symbol-ordering",
            "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/.release/symbols",
          ],
          .when(platforms: [.linux], configuration: .release))
      ]),
    // The tests of the terminal run a small program in a pseudo-terminal and read the screen that it paints.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Surface", "PtyHarness"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    // Datasets changed at random are read in a program of their own, so that a trap ends it and not the tests.
    .executableTarget(
      name: "MutatedData",
      dependencies: ["Explorer", "Export", "PartnerNetwork", "Storage", "Surface", "Texts", "TestSupport"],
      path: "Tests/MutatedData", swiftSettings: strict),
    // The tests of files kill a small program while it writes, and look what is left.
    .executableTarget(
      name: "StorageProbe", dependencies: ["Storage", "Notebook"], path: "Tests/StorageProbe", swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "StorageProbe", "Notebook", "PtyHarness"], swiftSettings: strict),
    // What several targets of tests need.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "PtyHarness", dependencies: ["Surface", "TestSupport"], path: "Tests/PtyHarness", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "CTerminal", "TerminalProbe", "PtyHarness", "Surface", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExportTests",
      dependencies: ["Export", "PartnerNetwork", "Texts", "BundledFiles", "BundledNetwork", "Notebook"],
      swiftSettings: strict),
    // These run the program itself, and read what it prints.
    .testTarget(name: "CommandLineTests", dependencies: ["reseau"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["reseau", "MutatedData", "PtyHarness", "Surface", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "PartnerNetworkTests", dependencies: ["PartnerNetwork", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "NotebookTests", dependencies: ["Notebook", "PartnerNetwork"], swiftSettings: strict),
    .testTarget(
      name: "OfficialDirectoryTests",
      dependencies: ["OfficialDirectory", "PartnerNetwork", "BundledFiles", "Export", "Texts", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DataTests",
      dependencies: ["PartnerNetwork", "BundledData", "BundledFiles", "BundledNetwork", "CompileCore"],
      swiftSettings: strict),
    .testTarget(name: "SurfaceTests", dependencies: ["Surface", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DiagramsTests", dependencies: ["Diagrams", "PartnerNetwork", "Surface", "Texts", "BundledNetwork"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ExplorerTests",
      dependencies: ["Explorer", "Export", "PartnerNetwork", "Surface", "Texts", "Notebook", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
