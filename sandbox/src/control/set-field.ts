import { type Fields, isFields } from "../json";
import { invalid } from "../refusal";

/** Sets a field of the first record that has it; objects are merged. */
export function setField(records: object[], name: string, value: unknown): void {
  const record = records.find((candidate) => name in candidate) as Fields | undefined;
  if (!record) throw invalid(`set.${name}`, "there is no such field");
  const before = record[name];
  record[name] = isFields(before) && isFields(value) ? { ...before, ...value } : value;
}
