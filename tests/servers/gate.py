"""A way to a server that stops before chosen requests, so that tests can act just then."""

import socket
import threading
from contextlib import suppress


class Gate:
    """Forwards TCP to a port. Before a request whose line holds `word` it calls `act`; what that returns says whether to go on."""

    def __init__(self, port, word, act):
        self.target, self.word, self.act = port, word.encode(), act
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.open = True
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.open = False
        self.listener.close()

    def _accept(self):
        while self.open:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.target))
            threading.Thread(target=self._forward, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._forward, args=(server, client, False), daemon=True).start()

    def _forward(self, source, target, asks):
        try:
            while data := source.recv(65536):
                if asks and self.word in data.split(b"\r\n", 1)[0] and not self.act():
                    return
                target.sendall(data)
        except OSError:
            pass
        finally:
            for one in (source, target):
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()
