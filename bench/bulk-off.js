/**
 * The same resource without bulk read: every read is a request of its own. Where the service has no single read, it is
 * a list of its own. JavaScript, because provider processes load it too.
 */
exports.bulkOff = function bulkOff(definition) {
  const { list, ...source } = definition.source;
  const single = async (api, scope, key) => {
    for (let page = 1; ; page++) {
      const { items, more } = (await list?.(api, scope, page)) ?? { items: [], more: false };
      const found = items.find((wire) => source.key(wire) === key);
      if (found !== undefined || !more) return found;
    }
  };
  return { ...definition, source: { ...source, single: source.single ?? single } };
};
