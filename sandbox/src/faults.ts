import type { SystemName } from "./system";

/** What goes wrong, how often, and where. Without any effect a rule only counts. */
export interface FaultRule {
  /**
   * An operation id, or a method and a regular expression for the path without the prefix of the system:
   * `POST ^/v3/accounts/1/groups$`, `* .*`.
   */
  match: string;
  /** The system that the rule is for; every one unless given. */
  system?: SystemName;
  /** Requests that the rule hits; 1 by default, null for all. */
  times?: number | null;
  /** Matching requests that pass before the rule begins. */
  skip?: number;
  /** Milliseconds before anything else happens. */
  delay?: number;
  /** Answer this instead; nothing is written. */
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Close the connection; nothing is written. */
  cutBefore?: boolean;
  /** Carry the request out, then close the connection without an answer. */
  cutAfter?: boolean;
  /** Send the body in pieces over this many milliseconds. */
  slowBody?: number;
  /** Break the JSON of the answer off in the middle. */
  malformedJson?: boolean;
}

export interface ActiveFault extends FaultRule {
  hits: number;
  seen: number;
}

/** What a rule looks at in a request. */
export interface FaultTarget {
  system: SystemName;
  method: string;
  /** Without the prefix of the system. */
  path: string;
  operation: string | undefined;
}

export class Faults {
  #rules: ActiveFault[] = [];

  /** `operations` answers the ids of a system, or of all. */
  constructor(readonly operations: (system?: SystemName) => readonly string[]) {}

  /** Throws Error when the rule can match nothing. */
  add(rule: FaultRule): void {
    const known = this.operations(rule.system).includes(rule.match);
    if (!known) pathPattern(rule.match);
    this.#rules.push({ ...rule, hits: 0, seen: 0 });
  }

  /** The first rule that hits this request. */
  take(target: FaultTarget): FaultRule | undefined {
    return this.#rules.find((rule) => {
      if (!matches(rule, target)) return false;
      rule.seen += 1;
      const left = rule.times === null || rule.hits < (rule.times ?? 1);
      if (!left || rule.seen <= (rule.skip ?? 0)) return false;
      rule.hits += 1;
      return true;
    });
  }

  list(): ActiveFault[] {
    return this.#rules;
  }

  clear(): void {
    this.#rules = [];
  }
}

function matches({ system, match }: FaultRule, target: FaultTarget): boolean {
  if (system !== undefined && system !== target.system) return false;
  if (!match.includes(" ")) return target.operation === match;
  const { method, path } = pathPattern(match);
  return (method === "*" || method === target.method) && path.test(target.path);
}

function pathPattern(match: string): { method: string; path: RegExp } {
  const [, method, pattern] = match.match(/^(GET|HEAD|POST|PUT|PATCH|DELETE|\*) (.+)$/) ?? [];
  if (method && pattern) return { method, path: new RegExp(pattern) };
  throw new Error(`match "${match}" is neither an operation id nor a method and a regular expression`);
}
