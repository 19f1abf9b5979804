import type { Area } from "../area";
import { world } from "../worlds/docspace";

export const area: Area = { name: "docspace", world, types: {} };
