/** Loads what the plugin will need. */
import { isMainThread } from "node:worker_threads";
import { prepareProducts } from "../../../products";

if (isMainThread) {
  require("../../../plugin/server");
  prepareProducts(process.env);
}
