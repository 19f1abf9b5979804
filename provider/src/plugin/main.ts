/** What the plugin's program runs. */
import module from "node:module";

// Compiled code is kept between runs: each command starts this process at least twice.
module.enableCompileCache?.();
(require("./server") as typeof import("./server")).serve();
