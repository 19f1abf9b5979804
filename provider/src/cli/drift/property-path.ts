const PART = /\.?([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/y;

/** The steps of an engine's property path (`members[1].name`, `properties["a.b"]`); `undefined` when it is none. */
export function stepsOf(path: string): (string | number)[] | undefined {
  const steps: (string | number)[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < path.length) {
    const [, name, index, quoted] = PART.exec(path) ?? [];
    if (name !== undefined) steps.push(name);
    else if (index !== undefined) steps.push(Number(index));
    else if (quoted !== undefined) steps.push(quoted.replaceAll('\\"', '"'));
    else return undefined;
  }
  return steps;
}
