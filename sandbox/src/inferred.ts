import { inferred as clickup } from "./clickup/inferred";
import { inferred as clinked } from "./clinked/inferred";
import { inferred as docspace } from "./docspace/inferred";
import type { InferredBehaviour } from "./inferred-behaviour";
import type { SystemName } from "./system";
import { inferred as workdrive } from "./workdrive/inferred";

/** Everything that the sandbox does and the documents of the vendors do not say. */
export const inferredBySystem: Readonly<Record<SystemName, readonly InferredBehaviour[]>> = {
  clinked,
  clickup,
  docspace,
  workdrive,
};
