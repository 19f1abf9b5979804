import { clinkedDefinitions } from "./clinked/definitions";
import type { Definition } from "./kit/definition";

/** Every resource of every product. */
export const definitions: readonly Definition[] = [...clinkedDefinitions];
