1. *Test.* ${first} shall pass the Test. {#test}
