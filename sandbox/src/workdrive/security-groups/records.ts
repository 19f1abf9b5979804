import { table } from "../../table";

/** Nothing creates one; the members are shown as a number only. */
export interface SecurityGroup {
  id: string;
  name: string;
  /** Ids of users. */
  members: string[];
}

export const securityGroups = table<SecurityGroup>("securityGroups");
