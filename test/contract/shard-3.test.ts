import { describeContract, shard } from "./suite";

describeContract(shard(3, 4));
