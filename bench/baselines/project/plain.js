// Dynamic providers as Pulumi's documentation shows them: a class with the methods, which fetch; one GET for each read.
const pulumi = require("@pulumi/pulumi");

class Portal {
  async send(method, path, body) {
    const response = await fetch(process.env.PLAIN_BASE_URL + path, {
      method,
      headers: { Authorization: process.env.PLAIN_AUTHORIZATION, "Content-Type": "application/json" },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  async diff(_id, olds, news) {
    const fields = Object.keys(news).filter((field) => field !== "__provider");
    return { changes: fields.some((field) => olds[field] !== news[field]) };
  }
}

class GroupProvider extends Portal {
  async create(inputs) {
    const { friendlyName } = inputs;
    const group = await this.send("POST", `/v3/accounts/${inputs.account}/groups`, { friendlyName });
    return { id: String(group.id), outs: inputs };
  }

  async read(id, props) {
    const group = await this.send("GET", `/v3/accounts/${props.account}/groups/${id}`);
    return { id, props: { ...props, friendlyName: group.friendlyName } };
  }
}

class GroupMemberProvider extends Portal {
  async create(inputs) {
    const { account, group, username, permission } = inputs;
    const body = { assignGroups: { [group]: permission } };
    const member = await this.send("PUT", `/v3/accounts/${account}/members/${username}/groups`, body);
    return { id: String(member.user.id), outs: inputs };
  }

  async read(id, props) {
    const { user, permission } = await this.send("GET", `/v3/groups/${props.group}/members/${id}`);
    return { id, props: { ...props, username: user.username, permission } };
  }
}

class AccountMemberProvider extends Portal {
  async read(id, props) {
    const { user, permission } = await this.send("GET", `/v3/accounts/${props.account}/members/${id}`);
    return { id, props: { ...props, name: user.name, email: user.email, permission } };
  }
}

/** There is no single read: each read is a list. */
class GroupPropertyProvider extends Portal {
  async read(id, props) {
    const properties = await this.send("GET", `/v3/groups/${props.group}/properties`);
    const { value } = properties.find(({ name }) => name === props.name);
    return { id, props: { ...props, value } };
  }
}

class NamedProvider extends Portal {
  async read(id, props) {
    const { name } = await this.send("GET", `/${this.path}/${id}`);
    return { id, props: { ...props, name } };
  }
}

class SpaceProvider extends NamedProvider {
  path = "space";
}

class FolderProvider extends NamedProvider {
  path = "folder";
}

class ListProvider extends NamedProvider {
  path = "list";
}

class GoalProvider extends Portal {
  async read(id, props) {
    const { goal } = await this.send("GET", `/goal/${id}`);
    return { id, props: { ...props, name: goal.name } };
  }
}

class SpaceTagProvider extends Portal {
  async read(id, props) {
    const { tags } = await this.send("GET", `/space/${props.space}/tag`);
    const { name } = tags.find((tag) => tag.name === props.name);
    return { id, props: { ...props, name } };
  }
}

class WebhookProvider extends Portal {
  async read(id, props) {
    const { webhooks } = await this.send("GET", `/team/${props.team}/webhook`);
    const { endpoint } = webhooks.find((webhook) => webhook.id === id);
    return { id, props: { ...props, endpoint } };
  }
}

const providers = {
  "clinked:AccountMember": new AccountMemberProvider(),
  "clinked:Group": new GroupProvider(),
  "clinked:GroupMember": new GroupMemberProvider(),
  "clinked:GroupProperty": new GroupPropertyProvider(),
  "clickup:Space": new SpaceProvider(),
  "clickup:Folder": new FolderProvider(),
  "clickup:List": new ListProvider(),
  "clickup:SpaceTag": new SpaceTagProvider(),
  "clickup:Webhook": new WebhookProvider(),
  "clickup:Goal": new GoalProvider(),
};

exports.providers = providers;
exports.resourceOf = (type, name, args) => {
  const [product, className] = type.split(":");
  return new pulumi.dynamic.Resource(providers[type], name, args, {}, product, className);
};
