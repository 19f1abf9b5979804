import { shard } from "../contract/suite";
import { describeMessages } from "./messages";

describeMessages(shard(2, 2));
