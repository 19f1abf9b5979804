import { operations } from "./contract";

/** What goes wrong, how often, and where. Without any effect a rule only counts. */
export interface FaultRule {
  /** An operation id, or a method and a regular expression for the path: `POST ^/v3/accounts/1/groups$`, `* .*`. */
  match: string;
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

export class Faults {
  #rules: ActiveFault[] = [];

  /** Throws Error when the rule can match nothing. */
  add(rule: FaultRule): void {
    matcher(rule.match);
    this.#rules.push({ ...rule, hits: 0, seen: 0 });
  }

  /** The first rule that hits this request. */
  take(method: string, path: string, operation: string | undefined): FaultRule | undefined {
    return this.#rules.find((rule) => {
      if (!matcher(rule.match)(method, path, operation)) return false;
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

type Matches = (method: string, path: string, operation: string | undefined) => boolean;

function matcher(match: string): Matches {
  if (operations.some(({ id }) => id === match)) return (_method, _path, operation) => operation === match;
  const [, wanted, pattern] = match.match(/^(GET|HEAD|POST|PUT|PATCH|DELETE|\*) (.+)$/) ?? [];
  if (!pattern) throw new Error(`match "${match}" is neither an operation id nor a method and a regular expression`);
  const path = new RegExp(pattern);
  return (method, requested) => (wanted === "*" || wanted === method) && path.test(requested);
}
