import { credentials as clickup } from "./clickup/credentials";
import { credentials as clinked } from "./clinked/state/seed";
import { credentials as docspace } from "./docspace/credentials";
import { credentials as workdrive } from "./workdrive/credentials";

/** Test credentials of each system. They are public. */
export const credentials = { clinked, clickup, docspace, workdrive };
export type Credentials = typeof credentials;
