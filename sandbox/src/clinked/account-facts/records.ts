import { table } from "../../table";
import type { State } from "../state/state";

/** Something that a member of an account has signed in with. */
export interface Device {
  clientId: string;
  /** Id of the user. */
  owner: string;
  name: string;
  description: string | null;
  platform: string | null;
  deviceType: string | null;
  deviceModel: string | null;
  deviceOs: string | null;
  appVersion: string | null;
  bundleId: string | null;
  lastActivity: number | null;
  ip: string | null;
}

/** Owner is the account, key the client id. */
export const devices = table<Device>("devices");

/** The device of the example (L7346), which is the application of the other one (L720). */
export const exampleDevice = {
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
} as const;

export function seedDevices(state: State, account: string, owner: string): void {
  state.of(devices).put(account, "my-device", { clientId: "my-device", owner, ...exampleDevice });
}
