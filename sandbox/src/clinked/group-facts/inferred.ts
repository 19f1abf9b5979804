import { at, type InferredBehaviour } from "../../inferred-behaviour";

/** Labels, announcements, mail recipients, descriptions, task options, shares and dashboards. */
export const groupAreaInferred: readonly InferredBehaviour[] = [
  at(17481, "titles of the other components", "made up; beta is false"),
  at(17559, "how labels are made", "by a control alone; the list follows their order"),
  at(17617, "attaching an attached label", "changes its order; an unknown one is in failures, with name null"),
  at(17915, "POST of a group announcement that exists", "writes it anew; the main announcement has no id"),
  at(18216, "the list without contentContext", "all recipients of the group"),
  at(18312, "a recipient that is taken, or a context key of no folder", "409 in the whole portal, in any case; 400"),
  at(23761, "a description that was never written", "404; so for deleting it, and for notes"),
  at(30015, "the value of exactName", "the name; numberOfTasks is 0"),
  at(30096, "colour and order that are not sent, a second category of one name", "null and 0; it is made"),
  at(30918, "how a default without id looks", "the field id is missing, both dates are null"),
  at(30998, "a status code that is taken", "409; code and name are required"),
  at(31234, "deleting a status with a default code", "the default is listed again"),
  at(35263, "where the token key is shown", "in the list; null in the answers of create and update"),
  at(35421, "a second share for an address", "409; no guest is made"),
  at(35621, "dateExpire null or password null alone", "no change: expiryEnabled false and passwordEnabled false clear"),
  at(41394, "a dashboard name that is taken", "409; columnSizes is required"),
  at(41394, "the answer of create and update", "the widget of the example, whatever was sent"),
  at(41717, "the widgets there are", "that of the example, in both scopes"),
];
