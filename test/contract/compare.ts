import { expect } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import { type Fields, givenPaths, normaliseObject, same, schemaAt, valueAt } from "../../provider/src/kit/normal-form";
import { notReturned } from "./traits";

export const omit = (bag: Fields, ...names: string[]): Fields =>
  Object.fromEntries(Object.entries(bag).filter(([key]) => !names.includes(key)));

/** The fields of a state that the service itself shows. */
const visible = (definition: Definition, bag: Fields): Fields =>
  normaliseObject(
    definition.inputs,
    Object.fromEntries(
      Object.entries(bag).filter(([name]) => !notReturned(definition).includes(name) && !name.startsWith("__")),
    ),
  );

/** Compares what was given, field by field: what nobody gave is nobody's business. */
export function expectSame(definition: Definition, actual: Fields | undefined, expected: Fields): void {
  for (const path of givenPaths(definition.inputs, visible(definition, expected))) {
    const [shown, value] = [valueAt(actual, path), valueAt(expected, path)];
    if (!same(schemaAt(definition.inputs, path), shown, value)) {
      expect.fail(`${definition.type} ${path}: ${JSON.stringify(shown)} is not ${JSON.stringify(value)}`);
    }
  }
}
