// Loaded before everything else: makes this Node look like an older one.
Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } });
