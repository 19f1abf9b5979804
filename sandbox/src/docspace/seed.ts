import type { Store } from "../store";
import { makePrimary } from "./rooms/handlers";
import { rooms } from "./rooms/records";

/** The room of the document's example (L86), and a public one with its primary link. */
export function seed(store: Store): void {
  store.of(rooms).put("", "3975", { id: "3975", isPublic: false });
  const open = store.of(rooms).put("", "936", { id: "936", isPublic: true });
  makePrimary({ store }, open, "9a2c1b3e-6d47-4f10-9b52-ac7d3e5f0812");
}
