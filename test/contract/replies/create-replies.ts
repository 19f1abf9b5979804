import { PortalError } from "../../../provider/src/http/errors";
import type { Definition } from "../../../provider/src/kit/definition";
import { sendCreate } from "../../../provider/src/kit/sending";
import { checked } from "../../support/portal";
import type { Stage } from "../world";
import { forms, less } from "./alterations";
import { contextOf } from "./specimen";

type Call = (operation: string, ...rest: unknown[]) => Promise<unknown>;
type Calls = object & { readonly call: Call };

const calling = (calls: Calls, call: Call): object => Object.create(calls, { call: { value: call } }) as object;

/** What is wrong with how a definition takes the answers to its create: it was accepted, so nothing may crash. */
export async function createProblems(stage: Stage, definition: Definition): Promise<string[]> {
  if (!definition.create) return [];
  await stage.renew(definition);
  const calls = stage.portal.process().runtime.session(definition.product).api as Calls;
  const inputs = checked(definition, definition.example);
  const answers: { readonly operation: string; readonly body: unknown }[] = [];
  const recording: Call = async (operation, ...rest) => {
    const body = await calls.call(operation, ...rest);
    answers.push({ operation, body });
    return body;
  };
  await sendCreate(definition, contextOf(definition, calling(calls, recording)), inputs);

  /** The key that the same answers tell, one of them replaced. */
  async function keyWith(index: number, value: unknown): Promise<string | undefined> {
    let next = 0;
    const call: Call = async () => {
      const at = Math.min(next++, answers.length - 1);
      return at === index ? value : answers[at]?.body;
    };
    return (await sendCreate(definition, contextOf(definition, calling(calls, call)), inputs)).key;
  }

  const problems: string[] = [];
  const key = await keyWith(-1, undefined);
  // An id that the definition makes up is another each time.
  const isTold = key === (await keyWith(-1, undefined));
  for (const [index, { operation, body }] of answers.entries()) {
    const same = Object.entries(forms).map(([what, change]) => ({ what, value: change(body) }));
    for (const alteration of [...same, ...less(body)]) {
      try {
        const found = await keyWith(index, alteration.value);
        const isWrong = same.includes(alteration)
          ? isTold && found !== key
          : /undefined|null|NaN|object/.test(found ?? "");
        if (isWrong) problems.push(`${operation}: ${alteration.what}: the key is ${found}, not ${key}`);
      } catch (error) {
        const isClear = error instanceof PortalError || (error instanceof Error && error.name === "Error");
        if (!isClear) problems.push(`${operation}: ${alteration.what}: ${error}`);
      }
    }
  }
  return problems;
}
