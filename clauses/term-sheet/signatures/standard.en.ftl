By signing, each party accepts the binding provisions above and nothing else.
[signatures]
