import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";
/** Sets a text in a style, where the reader wants that. Nothing is said by a style alone. */
export type Paint = (style: Style, text: string) => string;

/** Styles for a stream. NO_COLOR, FORCE_COLOR and whether it is a terminal decide. */
export const painter =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });

export const plain: Paint = (_, text) => text;
