import { clickupDefinitions } from "./clickup/definitions";
import { clinkedDefinitions } from "./clinked/definitions";
import { docspaceDefinitions } from "./docspace/definitions";
import type { Definition } from "./kit/definition";
import { workdriveDefinitions } from "./workdrive/definitions";

/** Every resource of every product. */
export const definitions: readonly Definition[] = [
  ...clinkedDefinitions,
  ...workdriveDefinitions,
  ...docspaceDefinitions,
  ...clickupDefinitions,
];
