// Builds two things: the page (index.html with its scripts), and widget.js, the small script that other pages load.
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/widget/',
  build: {
    target: 'es2022',
    assetsDir: '',
    assetsInlineLimit: 0, // the Content-Security-Policy lets nothing inline run
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: 'index.html', widget: 'src/launcher.js' },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'widget' ? 'widget.js' : '[name]-[hash].js'),
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
