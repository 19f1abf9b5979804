import { describeContract, shard } from "./suite";

describeContract(shard(2, 4));
