import { exampleDevice } from "../account-facts/records";
import type { State } from "../state/state";
import { applications } from "./records";

/** The application that a login belongs to, as in the example of the list (L720). */
export function seedApplication(
  state: State,
  owner: string,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
): void {
  state.of(applications).put(owner, clientId, { clientId, owner, ...exampleDevice, clientSecret });
}
