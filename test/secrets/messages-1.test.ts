import { shard } from "../contract/suite";
import { describeMessages } from "./messages";

describeMessages(shard(1, 2));
