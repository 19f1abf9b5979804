import { table } from "../../table";
import type { Device } from "../account-facts/records";

/** What is made by hand here: a device is one that somebody has signed in with. */
export interface Application extends Device {
  clientSecret: string;
}

/** Owner is the id of the user, key the client id. */
export const applications = table<Application>("applications");
