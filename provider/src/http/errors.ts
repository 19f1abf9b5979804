export type Product = "clinked" | "clickup" | "docspace" | "workdrive";

export type ErrorKind =
  | "gone"
  | "notVisible"
  | "planLimited"
  | "badToken"
  | "blocked"
  | "conflict"
  | "invalid"
  | "unavailable";

export interface PortalErrorOptions {
  kind: ErrorKind;
  product: Product;
  /** Id of the operation in the vendor's document. */
  operation: string;
  /** What is wrong, as the middle of a sentence. */
  what: string;
  /** What to do about it, as a sentence. */
  nextStep: string;
  /** Absent: no answer came. */
  status?: number;
  vendorCode?: string;
  /** What the service said, redacted and cut. */
  vendorText?: string;
  /** A write may have been applied. */
  ambiguous?: boolean;
}

const titles: Record<Product, string> = {
  clinked: "Clinked",
  clickup: "ClickUp",
  docspace: "DocSpace",
  workdrive: "WorkDrive",
};

/** The vendor's name as people write it. */
export function productTitle(product: Product): string {
  return titles[product];
}

/** The one error of this package: one sentence, one next step, no secret and no URL query. */
export class PortalError extends Error {
  override readonly name = "PortalError";
  readonly kind: ErrorKind;
  readonly product: Product;
  readonly operation: string;
  readonly status?: number;
  readonly vendorCode?: string;
  readonly vendorText?: string;
  readonly nextStep: string;
  readonly ambiguous: boolean;

  // No `cause`: the transport's errors may carry a URL with its query.
  constructor(options: PortalErrorOptions) {
    super(`${subject(options)}: ${sentence(options.what)} ${sentence(options.nextStep)}`);
    this.kind = options.kind;
    this.product = options.product;
    this.operation = options.operation;
    this.nextStep = options.nextStep;
    this.ambiguous = options.ambiguous ?? false;
    this.status = options.status;
    this.vendorCode = options.vendorCode;
    this.vendorText = options.vendorText;
    // The provider host prints the stack too; frames would bury the next step.
    if (process.env.PORTALS_LOG !== "debug") this.stack = this.message;
  }
}

/** `Clinked groups-list-groups`; a type names its product itself. */
const subject = ({ product, operation }: PortalErrorOptions): string =>
  operation.startsWith(`${product}:`) ? operation : `${titles[product]} ${operation}`;

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]"?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
