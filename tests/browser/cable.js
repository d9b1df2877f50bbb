// The network between the computers of a class and its server, which can be cut in the middle of anything.

import { connect, createServer } from "node:net";

/** A near end that stays the same; it leads where `leadTo` says, and after `cut` nowhere, until it is led somewhere again. */
export function cable() {
  let to;
  const ends = new Set();
  const network = createServer((near) => {
    if (!to) return near.destroy();
    const far = connect(to, "127.0.0.1");
    for (const [end, other] of [[near, far], [far, near]]) {
      ends.add(end);
      end.on("error", () => other.destroy());
      end.on("close", () => ends.delete(end));
      end.pipe(other);
    }
  });
  const leadTo = (port) => (to = port);
  const cut = () => {
    to = undefined;
    for (const end of ends) end.destroy();
  };
  const close = () => {
    cut();
    network.close();
  };
  return new Promise((resolve) => {
    network.listen(0, "127.0.0.1", () => resolve({ port: network.address().port, leadTo, cut, close }));
  });
}
