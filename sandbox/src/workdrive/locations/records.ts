import { table } from "../../table";
import type { Base } from "../record";

/** Its members are the users whose location it is. */
export interface Location extends Base {
  name: string;
}

export const locations = table<Location>("locations");
