import { describeContract, shard } from "./suite";

describeContract(shard(1, 4));
