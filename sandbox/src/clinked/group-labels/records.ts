import { table } from "../../table";

export interface Label {
  id: string;
  name: string;
}

export interface GroupLabel {
  label: string;
  order: number;
}

/** Owner is the account, key the id. Only a control makes labels: no request does. */
export const labels = table<Label>("labels");
/** Owner is the group, key the label. */
export const groupLabels = table<GroupLabel>("groupLabels");
