import { table } from "../../table";

export interface Application {
  clientId: string;
  /** Id of the user who made it. */
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
  clientSecret: string;
}

/** Owner is the id of the user, key the client id. */
export const applications = table<Application>("applications");
