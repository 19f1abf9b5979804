import type { State } from "../state/state";
import { applications } from "./records";

/** The application that a login belongs to, as in the example of the list (L720). */
export function seedApplication(
  state: State,
  owner: string,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
): void {
  state.of(applications).put(owner, clientId, {
    clientId,
    owner,
    name: "My Awesome App!",
    description: "This is my awesome test app",
    platform: "OTHER",
    deviceType: "Phone",
    deviceModel: "Google Pixel XL",
    deviceOs: "ANDROID",
    appVersion: "1.0",
    bundleId: "com.clinked.awesome",
    lastActivity: 1514764800000,
    ip: "127.0.0.1",
    clientSecret,
  });
}
