/** Marks a special value among plain JSON. These texts are fixed by the engine (docs/engine.md). */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";
export const ASSET = "c44067f5952c0a294b673a41bacd8c17";
export const SECRET = "1b47061264138c4ac30d75fd1eb44270";
export const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** Stands for a value that is not known before another resource exists. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Our own, among the arguments of a call to the plugin: no message may repeat these. */
export const HIDES_ARGUMENTS = "__hidesArguments";
/** Our own, in a preview: URNs of the resources that the call comes after. */
export const AFTER = "__after";
