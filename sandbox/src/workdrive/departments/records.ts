import { table } from "../../table";
import type { Base } from "../record";

export interface Department extends Base {
  type: string;
  name: string;
  /** Ids of the users who head it. Its members are the users whose department it is. */
  heads: string[];
}

export const departments = table<Department>("departments");
