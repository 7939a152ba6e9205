// Answers each request once it is whole, and closes its connections after 25 idle milliseconds.
import { createServer } from 'node:net';

const server = createServer((socket) => {
  let text = '';
  let timer;
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    clearTimeout(timer);
    text += bytes;
    const whole = text.startsWith('POST') ? /\r\n\r\nb$/ : /\r\n\r\n$/;
    if (!whole.test(text)) return;
    text = '';
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    timer = setTimeout(() => socket.destroy(), 25);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)));
