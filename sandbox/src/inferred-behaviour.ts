export interface InferredBehaviour {
  /** What the document leaves open. */
  silent: string;
  /** What the sandbox does. */
  chosen: string;
  /** Line of the vendor's document to which this belongs. */
  line: number;
}

export const at = (line: number, silent: string, chosen: string): InferredBehaviour => ({ line, silent, chosen });
