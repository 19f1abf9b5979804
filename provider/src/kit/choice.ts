import type { Problem } from "./definition";
import { type Fields, hasUnknown } from "./normal-form";

/** For `validate`: exactly one of these inputs is given. A value that is not known yet may turn out either way. */
export function exactlyOne(news: Fields, names: readonly string[], why?: string): readonly Problem[] {
  const isGiven = (name: string) => news[name] !== undefined && news[name] !== null;
  if (names.some(isGiven)) return atMostOne(news, names, why);
  return [{ path: names.join(", "), text: `give exactly one of ${names.join(", ")}${reason(why)}` }];
}

/** For `validate`: these inputs exclude each other. */
export function atMostOne(news: Fields, names: readonly string[], why?: string): readonly Problem[] {
  const given = names.filter((name) => news[name] !== undefined && news[name] !== null && !hasUnknown(news[name]));
  if (given.length < 2) return [];
  return [{ path: given.join(", "), text: `exclude each other${reason(why)}. Give one of them` }];
}

/** For `validate`: a switch that says `false` takes away what the other input gives. */
export function notTakenAway(news: Fields, given: string, removed: string): readonly Problem[] {
  if (news[given] === undefined || news[removed] !== false) return [];
  return [{ path: removed, text: `removes what ${given} gives. Keep one` }];
}

const reason = (why: string | undefined) => (why === undefined ? "" : `: ${why}`);
