// Answers each request once it is whole with the number of its connection, and closes it 25 ms after that number is
// said on standard input: by then the answer has been read, however busy the machine.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const connections = [];
const server = createServer((socket) => {
  const connection = { socket, text: '', unread: 0, timer: undefined };
  const number = String(connections.push(connection) - 1);
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    clearTimeout(connection.timer);
    connection.timer = undefined;
    connection.text += bytes;
    const whole = connection.text.startsWith('POST') ? /\r\n\r\nb$/ : /\r\n\r\n$/;
    if (!whole.test(connection.text)) return;
    connection.text = '';
    connection.unread += 1;
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${number.length}\r\n\r\n${number}`);
  });
});
createInterface(process.stdin).on('line', (number) => {
  const connection = connections[Number(number)];
  connection.unread -= 1;
  if (connection.unread > 0) return;
  const timer = setTimeout(() => {
    // After a long pause timers run before what has arrived is read: that comes first.
    setImmediate(() => connection.timer === timer && connection.socket.destroy());
  }, 25);
  connection.timer = timer;
});
server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)));
