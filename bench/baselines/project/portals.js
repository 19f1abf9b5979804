const products = {
  clinked: () => require("pulumi-portals/clinked"),
  clickup: () => require("pulumi-portals/clickup"),
};

exports.resourceOf = (type, name, args) => {
  const [product, className] = type.split(":");
  return new (products[product]()[className])(name, args);
};
