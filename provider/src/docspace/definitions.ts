import type { Definition } from "../kit/definition";
import { roomLink } from "./room-link";

/** Every resource of DocSpace, in the order of the docs. */
export const docspaceDefinitions = [roomLink] as unknown as readonly Definition[];
