import { describeContract, shard } from "./suite";

describeContract(shard(4, 4));
