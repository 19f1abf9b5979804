/** An answer other than success. Each system gives it the form of its vendor. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

export const invalid = (field: string, problem: string) =>
  new Refusal(400, "invalid_request", `Field "${field}": ${problem}.`);
export const notFound = (what: string) => new Refusal(404, "not_found", `There is no ${what}.`);
export const conflict = (what: string) => new Refusal(409, "conflict", `${what}.`);
export const forbidden = (what: string) => new Refusal(403, "forbidden", `${what}.`);
export const unauthorised = (what: string) => new Refusal(401, "unauthorized", `${what}.`);
