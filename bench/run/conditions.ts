export interface Conditions {
  /** Milliseconds that every answer of the portal takes. */
  readonly latencyMs: number;
  /** Operations at a time, of the engine and of Terraform. */
  readonly parallel: number;
}
